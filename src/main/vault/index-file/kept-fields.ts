// What is stored may have fields that only a newer version knows: they come along, no part of any type here, and are
// written back as they came.
import { z } from 'zod'

export const keepUnknownFields = <Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> =>
  z.looseObject(shape)
