/** 勾稽与检查: the rules that a report has to keep. */
@NullMarked
@NamedInterface("rules")
package org.gongkai.annualreport.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
