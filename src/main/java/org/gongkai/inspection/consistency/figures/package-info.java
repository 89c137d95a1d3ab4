/**
 * 数字: how the amounts, dates and sentences of a text are read, and how a contradiction is
 * told.
 */
@NullMarked
package org.gongkai.inspection.consistency.figures;

import org.jspecify.annotations.NullMarked;
