package org.gongkai.review;

import java.util.List;
import java.util.Optional;

/**
 * What the review asks of the public site; implemented by the publication module, which
 * lies above.
 */
public interface PublicSite {

	/**
	 * Why the signed version could not be published as it is, before the publisher
	 * decides; empty when it could.
	 */
	List<String> obstacles(long documentId);

	/**
	 * What the publisher should know before he decides but what forbids nothing, such as
	 * the twenty working days of 条例第二十六条 having passed.
	 */
	default List<String> hints(long documentId) {
		return List.of();
	}

	/**
	 * Puts the signed version, and only that, on the site; a second call for the same
	 * signed version changes nothing. Runs in the transaction of the process's move.
	 * @param publisherId who released it
	 * @return the page's address, {@code /public/<column>/<yyyy>/<id>.html}
	 */
	String publish(Reviews.Signed signed, long publisherId);

	/** The index number (索引号) once it is published. */
	Optional<String> indexNo(long documentId);

	/** The page's address once it is published. */
	Optional<String> address(long documentId);

}
