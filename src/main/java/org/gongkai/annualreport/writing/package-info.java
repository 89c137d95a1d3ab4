/** 成文: the report as a text in its official form; plain Java. */
@NullMarked
@NamedInterface("writing")
package org.gongkai.annualreport.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
