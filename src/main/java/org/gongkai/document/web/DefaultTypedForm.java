package org.gongkai.document.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.document.DocumentRefused;
import org.gongkai.document.TypedForm;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;

/** Binds a form's fields to {@link DocumentForm} as the pages that save do. */
@Component
class DefaultTypedForm implements TypedForm {

	/** Characters of HTML; what is longer cannot be saved either. */
	private static final int LONGEST_BODY = 5_000_000;

	private final BodyReader bodies;

	DefaultTypedForm(BodyReader bodies) {
		this.bodies = bodies;
	}

	@Override
	public Typed read(Map<String, List<String>> fields) throws UnreadableFile {
		DocumentForm form = form(fields);
		if (form.body().length() > LONGEST_BODY) {
			throw new UnreadableFile(UnreadableFile.Kind.TOO_LARGE,
					"正文过长（超过%d万字符），没有检查。请将部分内容改为附件。".formatted(LONGEST_BODY / 10_000));
		}
		Reading reading = this.bodies.read(form);
		String title = form.title().isEmpty() ? reading.title().strip() : form.title();
		return new Typed(form.chosenCategory(), form.content(title, reading.blocks(), form.attachments()));
	}

	private static DocumentForm form(Map<String, List<String>> fields) {
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(DocumentForm.class));
		binder.construct(new Fields(fields));
		if (!(binder.getTarget() instanceof DocumentForm form)) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("表单不完整，没有检查。请刷新页面后再试。"));
		}
		return form;
	}

	private record Fields(Map<String, List<String>> values) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			List<String> all = this.values.getOrDefault(name, List.of());
			if (type == List.class) {
				return all;
			}
			return all.isEmpty() ? null : all.get(0);
		}

		@Override
		public Set<String> getNames() {
			return this.values.keySet();
		}

	}

}
