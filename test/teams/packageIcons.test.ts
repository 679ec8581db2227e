import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { icons } from '../../src/teams/icons.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const picture = async (name: string): Promise<PNG> =>
  PNG.sync.read(await readFile(new URL(`../../assets/${name}`, import.meta.url)));

const pixels = ({ data }: PNG): readonly Pixel[] =>
  Array.from({ length: data.length / 4 }, (_, index): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * index, 4 * index + 4);
    return [red, green, blue, alpha];
  });

describe('the icons that Teams shows', () => {
  test('in colour is 192 by 192, and filled to its edges', async () => {
    const icon = await picture(icons.color);
    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(pixels(icon).every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  test('as an outline is 32 by 32, white, and transparent around it', async () => {
    const icon = await picture(icons.outline);
    expect([icon.width, icon.height]).toEqual([32, 32]);
    const drawn = pixels(icon).filter(([, , , alpha]) => alpha > 0);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(512);
  });
});
