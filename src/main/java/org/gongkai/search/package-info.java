/** 检索: finds words within titles and numbers, however many there are. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
