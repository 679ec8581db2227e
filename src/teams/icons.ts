/** The names of the icons, in `assets/` and in the app package: in colour 192 × 192, as a white outline 32 × 32. */
export const icons = { color: 'color.png', outline: 'outline.png' } as const;
