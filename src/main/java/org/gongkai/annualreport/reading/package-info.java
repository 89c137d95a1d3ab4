/** 读取: finds the report's cells and parts in a text of any guise; plain Java. */
@NullMarked
@NamedInterface("reading")
package org.gongkai.annualreport.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
