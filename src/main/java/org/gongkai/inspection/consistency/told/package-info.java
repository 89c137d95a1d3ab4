/** 前后说法: names, lists and quantities that are told twice. */
@NullMarked
package org.gongkai.inspection.consistency.told;

import org.jspecify.annotations.NullMarked;
