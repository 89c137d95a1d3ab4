/** 增减: what grew or fell against its values, and values against their bounds. */
@NullMarked
package org.gongkai.inspection.consistency.change;

import org.jspecify.annotations.NullMarked;
