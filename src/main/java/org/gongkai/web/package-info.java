/** 页面: what all pages share; knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
