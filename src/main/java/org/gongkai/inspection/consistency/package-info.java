/** 前后一致: numbers and dates that have to fit each other. */
@NullMarked
package org.gongkai.inspection.consistency;

import org.jspecify.annotations.NullMarked;
