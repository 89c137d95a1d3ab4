package org.gongkai.operation;

import java.util.List;

import org.gongkai.operation.process.Standstill;
import org.gongkai.organization.Member;

/** 办理异常: what the process could not do by itself, and having it tried again. */
public interface Incidents {

	/** How it stands; cheap enough for every landing page. */
	Standing standing();

	/** Failed steps, those that wait for a person first. */
	List<Incident> list(int count, long skipped);

	/** Documents on their way that nothing moves. */
	List<Standstill> standstills();

	/** Has one step tried again, put on record. */
	Retry retry(String job, Member by);

	/**
	 * Has all steps tried again that can be, up to a thousand at once; each is put on
	 * record by itself.
	 * @return how many
	 */
	int retryAll(Member by);

	/** What became of a wish to try again. */
	enum Retry {

		/** It is tried again. */
		ASKED,

		/** It is being tried already: another was faster. */
		ALREADY,

		/** There is no such step, or not any more. */
		GONE

	}

	/**
	 * Counts.
	 *
	 * @param stopped steps that wait for a person
	 * @param retried steps that failed and are tried again by themselves
	 * @param standstills documents on their way that nothing moves, up to a minute old
	 */
	record Standing(long stopped, long retried, long standstills) {

		/** What somebody has to look after. */
		public long open() {
			return this.stopped + this.standstills;
		}

	}

}
