/**
 * The companies and persons of the tests, and what is theirs: none of these may be in a log. Whoever brings a new one into
 * a test adds it here. Words that a log may hold as well (a company called Help) stand with what follows them.
 */
export const names: readonly string[] = [
  // Companies
  ...['Adatum', 'Alpine IT', 'Alpine Ski', 'Blue Yonder', 'Consolidated Messenger', 'Contoso', 'Fabrikam'],
  ...['Graphic Design Institute', 'Humongous Insurance', 'Litware', 'Margie’s Travel', "Margie's Travel", 'Northwind'],
  ...['Proseware', 'Southridge', 'Tailspin', 'Trey Research', 'VanArsdel', 'Wingtip', 'Woodgrove', 'Evil Corp'],
  ...['Alfa Servizi', 'Alfa Srl', 'Beta Cloud', 'Beta Srl', 'Bianchi Sistemi', 'Caffè Quattro', 'Corriere Unito'],
  ...['Gamma Srl', 'Grafica Moderna', 'Kappa Informatica', 'La Rinascente', 'NordEst Cloud', 'Nova Sistemi'],
  ...['Omega Ricerca', 'Sigma Sistemi', 'Studio Ferri', 'Sudcloud', 'Tecnodata', 'Tecnosys', 'Umbria Servizi'],
  ...['Var Nova', 'Verdi Consulting', 'Aiuto Srl', 'Help Ltd', 'Help Srl', 'Accept Ltd', 'Letter Ltd', 'Plan B Srl'],
  ...['Heartship', 'Magrathea', 'Megadodo', 'Sirius Cybernetics', 'betelgeuse', 'heartofgold', 'islington'],
  // Persons
  ...['Anna Rossi', 'Mario Rossi', 'mario.rossi', 'Ben Miller', 'Jane Doe', 'jane.doe', 'Luca Bianchi', 'Zaffarana'],
  ...['Arthur Dent', 'arthur-dent', 'Ford Prefect', 'ford-prefect', 'Slartibartfast', 'Trillian', 'Zaphod'],
  ...['Beeblebrox', 'the vogons', 'the mice'],
];
