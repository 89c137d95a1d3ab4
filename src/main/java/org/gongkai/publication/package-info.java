/** 发布: the public site with columns, pages and downloads; withdrawal and patrol. */
@NullMarked
@ApplicationModule(allowedDependencies = { "review", "inspection", "document", "format", "organization", "audit",
		"calendar", "digest", "process", "search", "web" })
package org.gongkai.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
