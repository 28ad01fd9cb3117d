// Owns the names of what our drawings show beside ideas: who comes again, how they feel, where a story happens, what is used there.
import { z } from 'zod';

/** Made-up children of different looks; content says which of them stands for whom. */
export const children = ['child-1', 'child-2', 'child-3', 'child-4', 'child-5', 'child-6'] as const;
export const child = z.enum(children);
export type ChildName = (typeof children)[number];

/** Made-up grown-ups. */
export const adults = ['adult-1', 'adult-2', 'adult-3', 'adult-4', 'adult-5'] as const;

export const person = z.enum([...children, ...adults]);
export type PersonName = z.infer<typeof person>;

export const feelings = ['happy', 'calm', 'worried', 'sad'] as const;
export const feeling = z.enum(feelings);
export type Feeling = (typeof feelings)[number];

export const places = ['bedroom', 'kitchen', 'sofa', 'classroom', 'playground', 'park'] as const;
export const place = z.enum(places);
export type PlaceName = (typeof places)[number];

export const devices = ['tablet', 'phone', 'none'] as const;
export const device = z.enum(devices);
export type DeviceName = (typeof devices)[number];
