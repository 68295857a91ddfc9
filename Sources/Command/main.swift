import PodSpec
print("x")
