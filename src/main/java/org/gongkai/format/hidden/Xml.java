package org.gongkai.format.hidden;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Steps on the XML of Office files, by local names: the strict and the usual form of the
 * formats differ in their namespaces only.
 */
final class Xml {

	private static final String RELATIONS = "/relationships";

	private Xml() {
	}

	/** All elements of those names below and including the root, in reading order. */
	static List<Element> all(@Nullable Element root, String... names) {
		List<Element> found = new ArrayList<>();
		Set<String> wanted = Set.of(names);
		Node node = root;
		while (node != null) {
			if (node instanceof Element element && (wanted.isEmpty() || wanted.contains(element.getLocalName()))) {
				found.add(element);
			}
			node = next(node, root);
		}
		return found;
	}

	private static @Nullable Node next(Node node, @Nullable Element root) {
		if (node.getFirstChild() != null) {
			return node.getFirstChild();
		}
		Node at = node;
		while (at != null && at != root && at.getNextSibling() == null) {
			at = at.getParentNode();
		}
		return (at == null || at == root) ? null : at.getNextSibling();
	}

	/** The text of all elements of that name, run together. */
	static String text(@Nullable Element root, String... names) {
		StringBuilder text = new StringBuilder();
		for (Element element : all(root, names)) {
			text.append(element.getTextContent());
		}
		return text.toString();
	}

	static @Nullable Element child(@Nullable Element parent, String name) {
		for (Node node = (parent != null) ? parent.getFirstChild() : null; node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && name.equals(element.getLocalName())) {
				return element;
			}
		}
		return null;
	}

	/** An attribute by its local name; blank when it is not there. */
	static String attribute(@Nullable Element element, String name) {
		if (element == null) {
			return "";
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int at = 0; at < attributes.getLength(); at++) {
			if (name.equals(attributes.item(at).getLocalName())) {
				return attributes.item(at).getNodeValue();
			}
		}
		return "";
	}

	static void removeAttribute(Element element, String name) {
		NamedNodeMap attributes = element.getAttributes();
		for (int at = attributes.getLength() - 1; at >= 0; at--) {
			if (name.equals(attributes.item(at).getLocalName())) {
				element.removeAttributeNode((Attr) attributes.item(at));
			}
		}
	}

	/** The attributes by which an element names relations of its part. */
	static List<Attr> references(Element element) {
		List<Attr> references = new ArrayList<>();
		NamedNodeMap attributes = element.getAttributes();
		for (int at = 0; at < attributes.getLength(); at++) {
			String namespace = attributes.item(at).getNamespaceURI();
			if (namespace != null && namespace.endsWith(RELATIONS)) {
				references.add((Attr) attributes.item(at));
			}
		}
		return references;
	}

	static @Nullable Element ancestor(Element element, String... names) {
		Set<String> wanted = Set.of(names);
		Node node = element.getParentNode();
		while (node instanceof Element parent && !wanted.contains(parent.getLocalName())) {
			node = node.getParentNode();
		}
		return (node instanceof Element found) ? found : null;
	}

	static boolean isOn(String value) {
		return value.equals("1") || value.equals("true") || value.equals("on");
	}

	/** Whether a property such as {@code vanish} stands there and is not switched off. */
	static boolean isSet(@Nullable Element properties, String name) {
		Element property = child(properties, name);
		String value = attribute(property, "val");
		return property != null && (value.isEmpty() || isOn(value));
	}

	static void remove(Element element) {
		Node parent = element.getParentNode();
		if (parent != null) {
			parent.removeChild(element);
		}
	}

	/** Puts what an element holds in its place. */
	static void unwrap(Element element) {
		Node parent = element.getParentNode();
		while (parent != null && element.getFirstChild() != null) {
			parent.insertBefore(element.getFirstChild(), element);
		}
		remove(element);
	}

	static byte[] write(Element root) {
		try {
			TransformerFactory factory = TransformerFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Transformer transformer = factory.newTransformer();
			transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			root.getOwnerDocument().setXmlStandalone(true);
			transformer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
			return out.toByteArray();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException("A part cannot be written", ex);
		}
	}

}
