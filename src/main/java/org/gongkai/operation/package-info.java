/**
 * 运行: what keeps the office working — what went wrong, how it stands, where its data
 * lies.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "audit", "inspection", "web" })
package org.gongkai.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
