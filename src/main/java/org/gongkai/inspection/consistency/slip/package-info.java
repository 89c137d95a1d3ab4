/** Figures that would fit the others but for a slip of the hand. */
@NullMarked
package org.gongkai.inspection.consistency.slip;

import org.jspecify.annotations.NullMarked;
