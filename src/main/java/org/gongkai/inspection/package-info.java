/** 检查: rules that look at a text and report findings; gates; confirmations. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "format", "format :: hidden", "organization", "audit",
		"calendar", "digest", "process", "search", "web" })
package org.gongkai.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
