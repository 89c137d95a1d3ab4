/** 行文规范: punctuation, numerals, units and the build of a text. */
@NullMarked
package org.gongkai.inspection.style;

import org.jspecify.annotations.NullMarked;
