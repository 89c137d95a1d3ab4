/** 审核: 三审三校、保密审查、签发 — process, tasks, verdicts, separation of duties, forms. */
@NullMarked
@ApplicationModule(allowedDependencies = { "inspection", "document", "format", "organization", "audit", "calendar",
		"digest", "process", "search", "web" })
package org.gongkai.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
