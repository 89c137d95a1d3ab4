package org.gongkai.audit;

import java.util.List;
import java.util.Optional;

/** The seals of the trail. */
public interface Seals {

	/**
	 * Seals everything that is not sealed yet.
	 * @return the seal, or empty when there was nothing to seal or another node has just
	 * done it
	 */
	Optional<Seal> seal();

	/** The seals, newest first. */
	List<Seal> latest(int count);

	Optional<Seal> find(long number);

	/** How many entries are not under any seal yet. */
	long unsealed();

}
