/** 年报流程: the only place of the annual report that knows the engine. */
@NullMarked
package org.gongkai.annualreport.process;

import org.jspecify.annotations.NullMarked;
