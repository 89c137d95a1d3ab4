/** 年度报告: the statutory report as typed data and the rules it has to keep. */
@NullMarked
@ApplicationModule(allowedDependencies = { "publication", "review", "inspection", "document", "format", "organization",
		"audit", "calendar", "digest", "process", "search", "web" })
package org.gongkai.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
