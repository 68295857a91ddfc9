public enum Unrelated {}
