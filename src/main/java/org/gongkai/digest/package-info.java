/**
 * 摘要: the SM3 digest (GB/T 32905) and the canonical JSON that is digested; uses no other
 * module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
