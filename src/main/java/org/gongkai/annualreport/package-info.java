/** 年度报告: the statutory report as typed data and the rules it has to keep. */
@NullMarked
@ApplicationModule(allowedDependencies = { "inspection", "document", "format" })
package org.gongkai.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
