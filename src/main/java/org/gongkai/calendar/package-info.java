/**
 * 工作日: working days of the State Council's notices; uses no other module but the shared
 * pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "web" })
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
