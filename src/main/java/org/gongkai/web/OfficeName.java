package org.gongkai.web;

import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The name at the head of every page. Who knows it contributes an
 * {@link OfficeNameSource} bean; until then the head carries the product's name.
 */
@Component
class OfficeName implements Supplier<String> {

	private static final String PRODUCT = "公文审校与公开";

	private final ObjectProvider<OfficeNameSource> source;

	OfficeName(ObjectProvider<OfficeNameSource> source) {
		this.source = source;
	}

	@Override
	public String get() {
		OfficeNameSource known = this.source.getIfAvailable();
		try {
			return (known != null) ? known.officeName() : PRODUCT;
		}
		catch (RuntimeException ex) {
			// an error page must come out even when the database does not answer
			return PRODUCT;
		}
	}

}
