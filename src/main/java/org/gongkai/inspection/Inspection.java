package org.gongkai.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.gongkai.document.Content;
import org.gongkai.document.Category;
import org.gongkai.organization.Member;

/**
 * Asks the rules and keeps what they found and what people confirmed. Whatever it hands
 * out weighs what the gates ahead make of it ({@link GateSettings}): what none of them
 * asks about is left out, what none takes as the rule says is a hint.
 */
public interface Inspection {

	/**
	 * Runs all rules on the document's current version and keeps the findings; a
	 * confirmation holds as long as rule and passage stay the same.
	 * @return the findings of the current version, those that stop a gate first
	 */
	List<Finding> inspect(long documentId);

	/**
	 * The findings as last kept, with those that no longer hold as OBSOLETE at the end.
	 */
	List<Finding> findings(long documentId);

	/**
	 * Inspects the current version for a gate.
	 * @return the findings that stop it; empty when the gate is open
	 */
	List<Finding> stopping(long documentId, Gate gate);

	/** What the rules say about a text that is not saved; keeps nothing. */
	List<Finding> preview(Category category, Content content);

	/** Whether what that rule expects can be put in the place of what it found. */
	boolean corrects(String rule);

	/**
	 * Puts what was expected in the place of what was found, all in one new version.
	 * @param documentId the document
	 * @param version the version on which the findings were seen
	 * @param findings numbers of findings whose rules {@link #corrects}
	 * @return how many passages were changed
	 * @throws org.gongkai.document.StaleVersion when there is a newer version
	 * @throws org.gongkai.document.DocumentRefused when nothing can be changed, or the
	 * person may not edit
	 */
	default int correct(long documentId, int version, Collection<Long> findings, Member member) {
		return correct(documentId, version, findings, Set.of(), member);
	}

	/**
	 * The same, and with it whatever some rules find, also what was too much to be listed
	 * ({@link InspectionRule#MOST_CORRECTIONS} of each at once), without what somebody
	 * confirmed.
	 * @param wholly codes of those rules
	 */
	int correct(long documentId, int version, Collection<Long> findings, Set<String> wholly, Member member);

	/**
	 * Confirms a finding with a reason, and with it all of the document in which the same
	 * rule found the same words.
	 * @return what was confirmed
	 * @throws org.gongkai.document.DocumentRefused as for a single one
	 */
	List<Finding> confirmAlike(long findingId, String reason, Member member);

	/**
	 * What the rules say about a text that a document might have next, with what people
	 * confirmed on passages that are still the same; keeps nothing.
	 */
	List<Finding> preview(long documentId, Content content);

	/** What that rule looks for, in the words of the office; blank when it is gone. */
	String description(String rule);

	/**
	 * Confirms a finding with a reason.
	 * @throws org.gongkai.document.DocumentRefused when the reason is blank or the
	 * finding blocks or no longer holds
	 */
	Finding confirm(long findingId, String reason, Member member);

	/**
	 * The finding.
	 * @throws org.gongkai.document.DocumentNotFound when there is none
	 */
	Finding finding(long findingId);

}
