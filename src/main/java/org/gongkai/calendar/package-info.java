/**
 * 工作日: working days of the State Council's notices; a notice that is entered goes into
 * the trail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "process", "web" })
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
