package org.gongkai.format.hidden;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the relations of an Office file lead to. 依据：GB/T 30268.1（等同采用 ISO/IEC
 * 29500）及各办公软件写入的扩展部件。
 */
final class OfficeKinds {

	/** What a clean copy does not have, and as what it is named when it is there. */
	private static final Map<String, HiddenKind> HIDING = new HashMap<>();

	/** What a clean copy does not have either, though nothing is read in it. */
	private static final Set<String> USELESS = Set.of("commentsExtended", "commentsIds", "commentsExtensible", "people",
			"person", "printerSettings", "calcChain", "glossaryDocument", "notesMaster", "handoutMaster",
			"commentAuthors", "authors", "usernames", "customXmlProps", "mailMergeSource", "mailMergeHeaderSource",
			"recipientData", "xmlMaps", "volatileDependencies", "core-properties", "extended-properties",
			"custom-properties", "notesSlide", "comments", "threadedComment", "pivotTable", "pivotCacheRecords",
			"slicer", "slicerCache", "timeline", "timelineCache", "tags", "queryTable", "customXml", "thumbnail",
			"changesInfo", "revisionInfo", "ctrlProp", "attachedToolbars", "docVars");

	static {
		for (String object : new String[] { "oleObject", "package", "control", "activeXControlBinary", "aFChunk",
				"subDocument", "frame" }) {
			HIDING.put(object, HiddenKind.EMBEDDED_OBJECT);
		}
		for (String macro : new String[] { "vbaProject", "wordVbaData", "keyMapCustomizations", "xlMacrosheet",
				"xlIntlMacrosheet", "dialogsheet", "vbaProjectSignature" }) {
			HIDING.put(macro, HiddenKind.MACRO);
		}
		HIDING.put("attachedTemplate", HiddenKind.INTERNAL_LINK);
		HIDING.put("externalLink", HiddenKind.EXTERNAL_DATA);
		HIDING.put("connections", HiddenKind.EXTERNAL_DATA);
		HIDING.put("powerPivotData", HiddenKind.DATA_CACHE);
		HIDING.put("pivotCacheDefinition", HiddenKind.DATA_CACHE);
		HIDING.put("revisionHeaders", HiddenKind.TRACKED_CHANGE);
	}

	private OfficeKinds() {
	}

	/** As what a relation is named, or null when it hides nothing by being there. */
	static @Nullable HiddenKind hiding(OfficeRelation relation) {
		return HIDING.get(relation.kind());
	}

	/** Whether a clean copy goes without it. */
	static boolean isDropped(OfficeRelation relation) {
		return HIDING.containsKey(relation.kind()) || USELESS.contains(relation.kind())
				|| relation.external() && InternalPlace.is(relation.target())
				|| !relation.external() && relation.kind().equals("NULL");
	}

}
