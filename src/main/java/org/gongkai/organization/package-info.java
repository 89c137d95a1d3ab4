/** 机构: agency, sections, people and their posts, substitutes, sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "calendar", "search", "web" })
package org.gongkai.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
