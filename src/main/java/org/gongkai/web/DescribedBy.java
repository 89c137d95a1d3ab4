package org.gongkai.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Names the hint and the error of a form's field for {@code aria-describedby}. */
@Component
class DescribedBy {

	public @Nullable String ids(String name, @Nullable String hint, @Nullable String error) {
		List<String> ids = new ArrayList<>();
		if (hint != null && !hint.isEmpty()) {
			ids.add(name + "-hint");
		}
		if (error != null && !error.isEmpty()) {
			ids.add(name + "-error");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

}
