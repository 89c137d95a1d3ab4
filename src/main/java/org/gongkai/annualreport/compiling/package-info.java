/** 编制: the year's report out of registers, publications and figures handed in. */
@NullMarked
@NamedInterface("compiling")
package org.gongkai.annualreport.compiling;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
