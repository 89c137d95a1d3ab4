/** 命令行: checks files without server, engine or database; writes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = { "annualreport", "annualreport :: reading", "annualreport :: rules",
		"inspection", "document", "format" })
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
