package org.gongkai.annualreport.collection.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Links to the current page with one parameter changed, for templates. */
@Component
class KeyLinks {

	/** An address of the collection, for an agency other than this office itself. */
	public String address(String path, @Nullable Long unitId) {
		return (unitId != null) ? path + "?unit=" + unitId : path;
	}

	/** The current address with a parameter set, or without it for null. */
	public String with(String parameter, @Nullable Object value) {
		UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null);
		return ((value != null) ? here.replaceQueryParam(parameter, value) : here.replaceQueryParam(parameter)).build()
			.toUriString();
	}

}
