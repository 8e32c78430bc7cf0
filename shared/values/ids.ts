import * as z from 'zod/mini';

/** A UUID, made by whoever makes the record; the noun is part of the type, so that a person's id is no client's. */
export type Id<Noun extends string> = string & { readonly __noun: Noun };

/** Schema of the id of one noun. */
export const idOf = <Noun extends string>(_noun: Noun) =>
  z.custom<Id<Noun>>((value) => typeof value === 'string' && UUID.test(value));

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
