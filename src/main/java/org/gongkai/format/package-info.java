/**
 * 格式: Word, PDF, HTML and Markdown into blocks and out again; plain Java, no domain
 * decisions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "digest" })
package org.gongkai.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
