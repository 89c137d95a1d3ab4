/** 前后一致: numbers, dates and references that have to fit each other. */
@NullMarked
package org.gongkai.inspection.consistency;

import org.jspecify.annotations.NullMarked;
