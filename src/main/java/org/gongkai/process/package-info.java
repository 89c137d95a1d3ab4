/**
 * 流程: what all processes share around the embedded engine; the engine is known here and
 * in the modules' process packages only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
