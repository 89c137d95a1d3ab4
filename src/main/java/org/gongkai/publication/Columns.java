package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

/** The columns of the public site. */
public interface Columns {

	/** All columns in the order of the site. */
	List<SiteColumn> all();

	/** The column of that code. */
	Optional<SiteColumn> find(String code);

}
