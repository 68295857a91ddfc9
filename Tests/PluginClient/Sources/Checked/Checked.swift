public enum Checked {}
