/** 时间: days, hours, years and periods against each other and the title. */
@NullMarked
package org.gongkai.inspection.consistency.date;

import org.jspecify.annotations.NullMarked;
