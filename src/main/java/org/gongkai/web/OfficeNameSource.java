package org.gongkai.web;

/** Knows in whose name the pages speak; the module of the organization implements it. */
@FunctionalInterface
public interface OfficeNameSource {

	/** The office's full name. */
	String officeName();

}
