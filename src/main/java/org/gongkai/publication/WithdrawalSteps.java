package org.gongkai.publication;

/** What the process of a withdrawal has done by itself. */
public interface WithdrawalSteps {

	/** 撤下页面: page, files, lists and search, within the running transaction. */
	void takeDown(long withdrawalId);

	/** 催办: the written file is overdue. */
	void remind(long withdrawalId);

}
