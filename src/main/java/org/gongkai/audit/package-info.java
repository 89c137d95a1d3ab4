/** 留痕: who did what when, append-only, chained and verifiable. */
@NullMarked
@ApplicationModule(allowedDependencies = { "digest", "web" })
package org.gongkai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
