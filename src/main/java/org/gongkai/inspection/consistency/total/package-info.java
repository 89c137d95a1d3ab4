/** 合计: totals against their parts, and what is done against what is left. */
@NullMarked
package org.gongkai.inspection.consistency.total;

import org.jspecify.annotations.NullMarked;
