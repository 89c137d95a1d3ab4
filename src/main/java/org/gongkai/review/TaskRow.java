package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is kept.
 *
 * @param posts the posts of which one is needed, in order and comma separated
 * @param principalLeader whether only the principal leader may take it
 * @param engineTask the engine's number of it
 * @param activity the model's identifier of it
 */
record TaskRow(long id, long documentId, String title, Category category, ReviewProfile profile, Stage stage,
		String activity, String posts, boolean principalLeader, String engineTask, int version, String contentHash,
		Instant createdAt, LocalDate dueOn, boolean dueProvisional, State state, @Nullable Long assigneeId,
		@Nullable String assigneeName, @Nullable Instant closedAt, @Nullable String closedByName) {

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	Set<Role> roles() {
		return Arrays.stream(this.posts.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	/** What became of a task. */
	enum State {

		OPEN, DONE, DROPPED

	}

}
