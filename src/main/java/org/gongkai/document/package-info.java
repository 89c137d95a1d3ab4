/** 文稿: documents and their immutable versions, attachments, catalogue data. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "format :: hidden", "organization", "audit", "calendar", "digest",
		"process", "search", "web" })
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
