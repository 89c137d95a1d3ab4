package org.gongkai.bench;

/** What takes documents through the standard review. */
interface ReviewSubject extends AutoCloseable {

	/** A document that waits to be handed in; making it is not measured. */
	long draft(int number);

	/** Hands in, and decides stage after stage until it is released for publication. */
	void release(long document);

	/** Decides the patrol once the job executor has published; false before. */
	boolean patrol(long document);

	@Override
	void close();

}
