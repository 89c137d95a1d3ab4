/** 折算: averages, products, ratios and prices against what they are reckoned from. */
@NullMarked
package org.gongkai.inspection.consistency.reckoning;

import org.jspecify.annotations.NullMarked;
